/** The page on which a link is answered, and the letters that bring links. */
package dev.kept.web.answer;
