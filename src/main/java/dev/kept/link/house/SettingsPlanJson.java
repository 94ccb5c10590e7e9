package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.settings.SettingChange;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;
import dev.kept.link.Json;
import java.util.List;

/**
 * What settings would change, or changed.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param saved whether the changes were made
 * @param changes each value that is another; none where everything was so already
 */
public record SettingsPlanJson(int version, boolean saved, List<SettingChangeJson> changes) {

    /** The plan of settings that nothing is wrong with. */
    public static SettingsPlanJson of(SettingsPlan plan) {
        return new SettingsPlanJson(
                Json.VERSION,
                plan.saved(),
                plan.changes().stream().map(SettingChangeJson::of).toList());
    }

    /**
     * A value that is another.
     *
     * @param place where it stands in the settings
     * @param before as it was; {@code null} where there was none
     * @param after as it is then; {@code null} where it goes
     */
    record SettingChangeJson(
            String place, @Nullable String before, @Nullable String after) {

        static SettingChangeJson of(SettingChange change) {
            return new SettingChangeJson(change.place(), change.before(), change.after());
        }
    }
}
