package dev.kept.web.admin.form;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Optional;

/**
 * All that is wrong with a form. The summary above it names each wrong field and leads to it; the template gives the summary
 * the focus. What belongs to no field is said in the summary alone.
 *
 * @param texts in the reader's language
 * @param wrong in the order of the form; none when nothing is known to be
 * @param fields those that the form has
 */
public record FormErrors(Texts texts, List<Refusal> wrong, List<FormField> fields) {

    public FormErrors {
        wrong = List.copyOf(wrong);
        fields = List.copyOf(fields);
    }

    /**
     * A field of a form.
     *
     * @param name by which it is sent and refused
     * @param label what readers call it
     * @param id of its element
     */
    public record FormField(String name, String label, String id) {}

    /**
     * Fills the summary: {@code formError}, and, where there are {@code anyErrors}, {@code errors} with {@code url}, {@code label} and {@code sentence}.
     *
     * @param nothingDone key of the sentence that nothing was done
     */
    public void put(Model model, String nothingDone) {
        if (wrong.isEmpty()) {
            return;
        }
        List<Refusal> unplaced =
                wrong.stream().filter(one -> field(one).isEmpty()).toList();
        model.text("formError", unplaced.isEmpty() ? texts.text(nothingDone) : texts.text(unplaced.get(0)));
        List<Model> placed = wrong.stream()
                .flatMap(one -> field(one)
                        .map(field -> new Model(texts)
                                .text("url", "#" + field.id())
                                .text("label", field.label())
                                .text("sentence", texts.text(one)))
                        .stream())
                .toList();
        model.models("errors", placed).flag("anyErrors", !placed.isEmpty());
    }

    /** What stands beside that field; empty when nothing is wrong with it. */
    public Optional<String> beside(String name) {
        return wrong.stream()
                .filter(one -> name.equals(one.field()))
                .findFirst()
                .map(texts::text);
    }

    private Optional<FormField> field(Refusal one) {
        return fields.stream().filter(field -> field.name().equals(one.field())).findFirst();
    }
}
