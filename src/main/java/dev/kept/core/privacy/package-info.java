/** What is stored about a person, and how it is taken out. */
package dev.kept.core.privacy;
