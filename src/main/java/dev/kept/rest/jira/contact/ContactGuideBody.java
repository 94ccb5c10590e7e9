package dev.kept.rest.jira.contact;

import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.guide.TypedGuide;
import dev.kept.rest.ManyLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a contact wrote of a function's guide.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param function whose guide it is
 * @param seen the number of the version that the contact saw; 0 for none
 * @param parts all parts of the guide, those that are left out are empty; none at all to say that it is still true
 * @param reviewed whether all of it is true, and not only what was changed
 */
record ContactGuideBody(
        String reader, String language, String function, int seen, List<GuidePartBody> parts, boolean reviewed) {

    /**
     * A part of the guide.
     *
     * @param text as it is typed, lists with one entry a line
     */
    record GuidePartBody(GuidePart part, @ManyLines String text) {}

    TypedChange change() {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        parts.forEach(one -> texts.put(one.part, one.text == null ? "" : one.text));
        return new TypedChange(function, seen, parts.isEmpty() ? null : new TypedGuide(texts), reviewed);
    }
}
