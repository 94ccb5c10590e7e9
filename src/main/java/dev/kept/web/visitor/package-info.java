/** What pages for everybody who is logged in do alike in both products. */
package dev.kept.web.visitor;
