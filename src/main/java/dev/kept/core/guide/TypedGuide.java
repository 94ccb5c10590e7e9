package dev.kept.core.guide;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A guide as somebody typed it, and as it is kept: each part as text, lists with one entry a line.
 *
 * @param texts of every part; empty where nothing was typed
 */
public record TypedGuide(Map<GuidePart, String> texts) {

    /** Of each part. */
    public static final int LONGEST = 4_000;

    /** Of all of them, so that it fits into a request in any script. */
    public static final int LONGEST_WHOLE = 20_000;

    /** Of an owner's role. */
    public static final int LONGEST_OWNER = 120;

    private static final int MOST_LINES = 60;

    private static final TextGroup<GuidePart> ERRORS = TextGroup.of("kept.function_guide.error", GuidePart.class)
            .only(List.of(GuidePart.OWN_NUMBERS, GuidePart.GLOSSARY, GuidePart.BUSY_SEASONS, GuidePart.FREEZE_DATES));

    public TypedGuide {
        Map<GuidePart, String> all = new EnumMap<>(GuidePart.class);
        for (GuidePart part : GuidePart.values()) {
            all.put(part, texts.getOrDefault(part, "").replace("\r\n", "\n").strip());
        }
        texts = Collections.unmodifiableMap(all);
    }

    /** As it is kept. */
    public static TypedGuide of(GuideContent content) {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        texts.put(GuidePart.VALUE_STREAMS, lines(content.streams(), GuideLines::text));
        texts.put(GuidePart.OWN_NUMBERS, lines(content.numbers(), GuideLines::text));
        texts.put(GuidePart.GLOSSARY, lines(content.glossary(), GuideLines::text));
        texts.put(GuidePart.BUSY_SEASONS, lines(content.seasons(), GuideLines::text));
        texts.put(GuidePart.FREEZE_DATES, lines(content.freezes(), GuideLines::text));
        texts.put(GuidePart.EXPECTATIONS, content.expectations());
        texts.put(GuidePart.OWNER, content.owner());
        return new TypedGuide(texts);
    }

    private static <T> String lines(List<T> entries, Function<T, String> text) {
        return entries.stream().map(text).collect(Collectors.joining("\n"));
    }

    /** One part. */
    public String text(GuidePart part) {
        return texts.getOrDefault(part, "");
    }

    /** The parts in which the two are not the same. */
    public Set<GuidePart> differs(TypedGuide other) {
        Set<GuidePart> different = EnumSet.noneOf(GuidePart.class);
        Arrays.stream(GuidePart.values())
                .filter(part -> !text(part).equals(other.text(part)))
                .forEach(different::add);
        return different;
    }

    /** What it says, or the first thing that is wrong with it. */
    public Answer<GuideContent> checked() {
        List<Refusal> wrong = new ArrayList<>();
        GuideContent content = read(wrong);
        return wrong.isEmpty() ? Answer.of(content) : Answer.refused(wrong.get(0));
    }

    /** Everything that is wrong with it, each with its field. */
    public List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        read(wrong);
        return wrong;
    }

    private GuideContent read(List<Refusal> wrong) {
        if (texts.values().stream().mapToInt(String::length).sum() > LONGEST_WHOLE) {
            wrong.add(Refusal.of(
                    Refusal.Kind.INVALID, "kept.function_guide.error.whole", Integer.toString(LONGEST_WHOLE)));
        }
        for (GuidePart part : GuidePart.values()) {
            int longest = part == GuidePart.OWNER ? LONGEST_OWNER : LONGEST;
            boolean lines = part != GuidePart.OWNER;
            if (text(part).length() > longest) {
                wrong.add(Refusal.invalid(part.code(), "kept.function_guide.error.long", Integer.toString(longest)));
            } else if (!printable(text(part), lines)) {
                wrong.add(Refusal.invalid(part.code(), "kept.refusal.text.characters"));
            }
        }
        return new GuideContent(
                entries(GuidePart.VALUE_STREAMS, GuideLines::stream, wrong),
                entries(GuidePart.OWN_NUMBERS, GuideLines::number, wrong),
                entries(GuidePart.GLOSSARY, GuideLines::term, wrong),
                entries(GuidePart.BUSY_SEASONS, GuideLines::span, wrong),
                entries(GuidePart.FREEZE_DATES, GuideLines::span, wrong),
                text(GuidePart.EXPECTATIONS),
                text(GuidePart.OWNER));
    }

    private <T> List<T> entries(GuidePart part, Function<String, Optional<T>> read, List<Refusal> wrong) {
        List<T> entries = new ArrayList<>();
        List<String> lines = text(part)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (String line : lines) {
            Optional<T> entry = read.apply(line);
            if (entry.isEmpty()) {
                wrong.add(Refusal.invalid(part.code(), ERRORS.key(part), line));
                return entries;
            }
            entries.add(entry.get());
        }
        if (entries.size() > MOST_LINES) {
            wrong.add(Refusal.invalid(part.code(), "kept.function_guide.error.lines", Integer.toString(MOST_LINES)));
        }
        return entries;
    }

    private static boolean printable(String text, boolean severalLines) {
        return text.codePoints()
                .allMatch(c -> severalLines && (c == '\n' || c == '\t')
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }
}
