/** Resources that only Confluence has. The descriptor's REST module of Confluence alone names this package. */
package dev.kept.rest.confluence;
