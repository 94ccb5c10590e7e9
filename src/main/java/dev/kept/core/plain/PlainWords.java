package dev.kept.core.plain;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.measure.text.JargonDensity;
import dev.kept.core.measure.text.TermFinder;
import dev.kept.core.measure.text.TermFinder.FoundTerm;
import dev.kept.core.plain.PlainCheck.CheckedTerm;
import dev.kept.core.plain.PlainCheck.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks in a text for terms of the organisation's list that it does not explain, the longest first, and offers wordings: those
 * of the list, and those of the functions' glossaries. A term is explained where brackets stand behind it, or where a wording
 * of it is in the text.
 */
public final class PlainWords {

    /** Of a text that is looked at. */
    public static final int LONGEST = 20_000;

    private final DictionaryStore dictionary;
    private final Guides guides;
    private final Capabilities capabilities;

    public PlainWords(DictionaryStore dictionary, Guides guides, Capabilities capabilities) {
        this.dictionary = dictionary;
        this.guides = guides;
        this.capabilities = capabilities;
    }

    /** Why nothing is looked at; empty where something is. */
    public Optional<Refusal> off() {
        return capabilities.on(Capability.PLAIN_WORDS) ? Optional.empty() : Optional.of(Capability.PLAIN_WORDS.off());
    }

    /** What was found; nothing where the list is empty. */
    public Answer<PlainCheck> check(String text) {
        Refusal off = off().orElse(null);
        if (off != null) {
            return Answer.refused(off);
        }
        return text.length() > LONGEST
                ? Answer.refused(Refusal.invalid("text", "kept.plain.error.text", Integer.toString(LONGEST)))
                : Answer.of(checked(text, dictionary.terms()));
    }

    private PlainCheck checked(String text, List<DictionaryTerm> terms) {
        Map<String, DictionaryTerm> byName = new LinkedHashMap<>();
        terms.forEach(term -> term.names().forEach(name -> byName.putIfAbsent(name, term)));
        Map<DictionaryTerm, List<FoundTerm>> found = new LinkedHashMap<>();
        new TermFinder(byName.keySet()).find(text).forEach(one -> found.computeIfAbsent(
                        byName.get(one.term()), term -> new ArrayList<>())
                .add(one));
        Map<String, List<Wording>> glossaries = found.isEmpty() ? Map.of() : glossaries();
        List<CheckedTerm> checked = new ArrayList<>();
        List<String> explained = new ArrayList<>();
        found.forEach((term, places) -> {
            CheckedTerm one = checked(text, term, places, glossaries);
            checked.add(one);
            if (one.explained()) {
                term.names().forEach(explained::add);
            }
        });
        return new PlainCheck(JargonDensity.of(text, byName.keySet(), explained), checked);
    }

    private static CheckedTerm checked(
            String text, DictionaryTerm term, List<FoundTerm> places, Map<String, List<Wording>> glossaries) {
        Set<Wording> wordings = new LinkedHashSet<>();
        if (!term.meaning().isEmpty()) {
            wordings.add(new Wording(null, term.meaning()));
        }
        term.names().forEach(name -> wordings.addAll(glossaries.getOrDefault(key(name), List.of())));
        FoundTerm first = places.get(0);
        boolean explained = places.stream().anyMatch(place -> bracketed(text, place.until())) || said(text, wordings);
        return new CheckedTerm(
                text.substring(first.from(), first.until()),
                first.until(),
                places.size(),
                explained,
                List.copyOf(wordings));
    }

    /** Something to read stands in brackets behind it. */
    private static boolean bracketed(String text, int until) {
        String rest = text.substring(until).stripLeading();
        int end = rest.indexOf(')');
        return rest.startsWith("(")
                && end > 0
                && !TermFinder.folded(rest.substring(0, end)).isEmpty();
    }

    private static boolean said(String text, Collection<Wording> wordings) {
        List<String> words = TermFinder.folded(text);
        return wordings.stream()
                .map(wording -> TermFinder.folded(wording.meaning()))
                .anyMatch(wording -> !wording.isEmpty() && Collections.indexOfSubList(words, wording) >= 0);
    }

    /** By the name of a term in any of its spellings, in the order of the functions' names. */
    private Map<String, List<Wording>> glossaries() {
        Map<String, List<Wording>> wordings = new TreeMap<>();
        guides.guides().fold(all -> all, refusal -> List.<ShownGuide>of()).forEach(guide -> guide.content()
                .glossary()
                .forEach(term -> names(term).forEach(name -> wordings.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Wording(guide.function(), term.meaning())))));
        return wordings;
    }

    private static Set<String> names(GlossaryTerm term) {
        Set<String> names = new LinkedHashSet<>();
        names.add(key(term.term()));
        term.variants().forEach(name -> names.add(key(name)));
        return names;
    }

    private static String key(String name) {
        return String.join(" ", TermFinder.folded(name));
    }
}
