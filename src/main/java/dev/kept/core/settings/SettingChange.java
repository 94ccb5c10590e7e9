package dev.kept.core.settings;

import dev.kept.core.Nullable;

/**
 * One value that would be another.
 *
 * @param place where it stands, such as {@code rules.noticeDays} or {@code functions.Sales.contacts}
 * @param before as it is; {@code null} where there is none
 * @param after as it would be; {@code null} where it goes
 */
public record SettingChange(
        String place, @Nullable String before, @Nullable String after) {}
