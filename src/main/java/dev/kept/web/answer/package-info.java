/**
 * The page on which a link is answered, and the letters that bring links.
 *
 * <p>Business people often have no account in Jira, and their word must still be theirs. A letter therefore carries a
 * link that is good for one person, one question and one answer. The page behind it asks for no log-in and shows no
 * more than the question needs. The core decides whether a link is valid and what an answer does; here is how both
 * look. Letters are made here and sent by the product.
 */
package dev.kept.web.answer;
