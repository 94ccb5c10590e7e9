/** Understanding the business: guides, contacts, joiners and shadowing, in counts. */
package dev.kept.definitions.understanding;
