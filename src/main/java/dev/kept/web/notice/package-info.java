/**
 * The mail that tells a contact what happened, and the page on which that contact chooses how often such mail comes.
 *
 * <p>Like the page on which links are answered, it asks for no log-in: the token that came by mail is the permission.
 */
package dev.kept.web.notice;
