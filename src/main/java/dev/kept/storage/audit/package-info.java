/** What administrators did. */
package dev.kept.storage.audit;
