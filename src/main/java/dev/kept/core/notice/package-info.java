/**
 * What happens to a promise reaches the contacts of the other side by mail, once: what is new is noted for each contact,
 * and what has gathered goes out in one mail, as often as that contact wants.
 */
package dev.kept.core.notice;
