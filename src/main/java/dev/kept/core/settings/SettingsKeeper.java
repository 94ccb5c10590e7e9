package dev.kept.core.settings;

import dev.kept.core.Answer;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;

/** The settings of the house for those who may replace all of them at once. Refused to everybody else. */
public interface SettingsKeeper {

    /** As they are. */
    Answer<HouseSettings> now();

    /** What those would change; see {@link SettingsTransfer#plan}. */
    Answer<SettingsPlan> plan(TypedSettings typed);

    /**
     * Takes them over; see {@link SettingsTransfer#take}.
     *
     * @param reason why
     */
    Answer<SettingsPlan> take(TypedSettings typed, String reason);
}
