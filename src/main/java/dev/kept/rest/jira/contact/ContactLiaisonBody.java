package dev.kept.rest.jira.contact;

import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.rest.ManyLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a contact says of working with IT.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param function for which the contact speaks
 * @param kind what is said
 * @param fields what was typed; those that are left out are empty
 */
record ContactLiaisonBody(
        String reader, String language, String function, LiaisonKind kind, List<LiaisonFieldBody> fields) {

    /** A field of the form. */
    record LiaisonFieldBody(LiaisonField field, @ManyLines String text) {}

    TypedLiaison typed() {
        Map<LiaisonField, String> texts = new EnumMap<>(LiaisonField.class);
        fields.forEach(one -> texts.put(one.field, one.text == null ? "" : one.text));
        return new TypedLiaison(function, kind, texts);
    }
}
