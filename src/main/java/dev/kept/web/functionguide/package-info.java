/** The page on which a business function tells IT about itself; its contacts write it, in Confluence. */
package dev.kept.web.functionguide;
