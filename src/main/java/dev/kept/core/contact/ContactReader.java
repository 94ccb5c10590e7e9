package dev.kept.core.contact;

import java.util.Locale;

/**
 * Who asks in the other product.
 *
 * @param userName as that product names who is logged in; never a mail address, which people can change
 * @param language in which they read
 */
public record ContactReader(String userName, Locale language) {}
