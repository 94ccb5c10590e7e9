/** The page on which anybody looks whether a text explains what it says. */
package dev.kept.web.plain;
