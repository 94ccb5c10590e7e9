/**
 * What contacts of business functions see and answer on pages of the product that keeps no ledger.
 *
 * <p>A form is sent by POST, carries the product's own token, and leads back to the page it stands on. What was typed is kept
 * with the step, so that it stands in the form again after a refusal.
 */
package dev.kept.web.contact;
