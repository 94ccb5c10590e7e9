package dev.kept.storage.function;

import dev.kept.core.Nullable;
import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.GuideVersion;
import dev.kept.core.guide.GuideVersion.GuideMark;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns versions of guides into rows and back. */
final class GuideRows {

    /** Where each part stands. */
    private static final Map<GuidePart, String> COLUMNS = new EnumMap<>(Map.of(
            GuidePart.VALUE_STREAMS, "VALUE_STREAMS",
            GuidePart.OWN_NUMBERS, "OWN_NUMBERS",
            GuidePart.GLOSSARY, "GLOSSARY_TERMS",
            GuidePart.BUSY_SEASONS, "BUSY_SEASONS",
            GuidePart.FREEZE_DATES, "FREEZE_DATES",
            GuidePart.EXPECTATIONS, "EXPECTED_OF_IT",
            GuidePart.OWNER, "OWNER_ROLE"));

    private GuideRows() {}

    /** By which a version is kept once. */
    static String key(String function, int number) {
        return RequesterName.key(function) + "#" + number;
    }

    static Map<String, Object> values(GuideVersion version) {
        GuideMark mark = version.mark();
        TypedGuide typed = TypedGuide.of(version.content());
        Map<String, Object> values = new HashMap<>();
        values.put("VERSION_KEY", key(version.function(), version.number()));
        values.put("FUNCTION_KEY", RequesterName.key(version.function()));
        values.put("SHOWN_NAME", version.function());
        values.put("VERSION_NUMBER", version.number());
        values.put("WRITTEN_AT", version.at().toEpochMilli());
        values.put("REVIEWED_AT", version.reviewedAt().toEpochMilli());
        values.put(
                "CHANGED_PARTS",
                version.changed().isEmpty()
                        ? null
                        : version.changed().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        values.put("TOLD_ANY", mark.tells());
        values.put("TOLD_OWNER", mark.owned());
        COLUMNS.forEach((part, column) -> {
            String text = typed.text(part);
            values.put(column, text.isEmpty() ? null : text);
        });
        return values;
    }

    static GuideMark mark(Row row) {
        return new GuideMark(
                row.getString("SHOWN_NAME"),
                row.getInt("VERSION_NUMBER"),
                Instant.ofEpochMilli(row.getLong("WRITTEN_AT")),
                Instant.ofEpochMilli(row.getLong("REVIEWED_AT")),
                row.getBoolean("TOLD_ANY"),
                row.getBoolean("TOLD_OWNER"));
    }

    static GuideVersion read(Row row) {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        COLUMNS.forEach((part, column) -> {
            @Nullable String text = row.getStringOrNull(column);
            texts.put(part, text == null ? "" : text);
        });
        GuideContent content = new TypedGuide(texts).checked().fold(good -> good, refusal -> {
            throw new IllegalArgumentException(refusal.messageKey());
        });
        @Nullable String parts = row.getStringOrNull("CHANGED_PARTS");
        GuideMark mark = mark(row);
        return new GuideVersion(
                mark.function(),
                mark.number(),
                content,
                mark.at(),
                mark.reviewedAt(),
                parts == null
                        ? Set.of()
                        : Arrays.stream(parts.split(","))
                                .map(GuidePart::valueOf)
                                .collect(Collectors.toSet()));
    }
}
