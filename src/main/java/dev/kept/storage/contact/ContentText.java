package dev.kept.storage.contact;

import dev.kept.core.Nullable;
import dev.kept.core.contact.OutgoingStep.AskedPlace;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedGoalWord;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.goal.GoalDeed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What was typed where it is no step of a promise: the name of its kind, and its content as one text. */
final class ContentText {

    private static final String ASKING = "ASKING";
    private static final String TAKE_BACK = "TAKE_BACK";
    /** Between the parts of something asked for; no browser sends it, and what was typed loses it. */
    private static final String PART = "\u001f";

    private static final int PARTS = 5;

    private ContentText() {}

    static String kind(OutgoingContent content) {
        if (content instanceof TypedGoalWord word) {
            return word.deed().name();
        }
        if (content instanceof TypedAsking) {
            return ASKING;
        }
        return content instanceof TypedRanking ? RankingText.KIND : TAKE_BACK;
    }

    /** {@code null} where the kind says all. */
    static @Nullable String words(OutgoingContent content) {
        if (content instanceof TypedAsking asking) {
            String reason = asking.reason();
            return List.of(
                            asking.place().project(),
                            asking.place().function(),
                            asking.need(),
                            reason == null ? "" : reason,
                            asking.day())
                    .stream()
                    .map(part -> part.replace(PART, ""))
                    .reduce((before, next) -> before + PART + next)
                    .orElseThrow();
        }
        if (content instanceof TypedGoalWord word) {
            return word.words();
        }
        return content instanceof TypedRanking ? RankingText.of(content) : null;
    }

    /** {@code null} where it is a step of a promise. */
    static @Nullable OutgoingContent read(String kind, @Nullable String words) {
        return switch (kind) {
            case ASKING -> asking(Objects.requireNonNull(words));
            case TAKE_BACK -> new TypedTakeBack();
            case RankingText.KIND -> RankingText.read(Objects.requireNonNull(words));
            default ->
                Arrays.stream(GoalDeed.values())
                        .filter(deed -> deed.name().equals(kind))
                        .map(deed -> new TypedGoalWord(deed, words))
                        .findFirst()
                        .orElse(null);
        };
    }

    private static TypedAsking asking(String words) {
        String[] parts = words.split(PART, PARTS);
        return new TypedAsking(
                new AskedPlace(parts[0], parts[1]), parts[2], parts[3].isEmpty() ? null : parts[3], parts[4]);
    }
}
