package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code LabelManager} answers; labels exist only on pages. */
final class LabelAnswers {

    private final Wiki wiki;

    LabelAnswers(Wiki wiki) {
        this.wiki = wiki;
    }

    int addLabel(Labelable object, Label label) {
        WikiPage page = page(object);
        Set<String> names = new TreeSet<>(page.labels());
        names.add(label.getName());
        return wiki.label(page.id(), names).labels().size();
    }

    int removeLabel(Labelable object, Label label) {
        WikiPage page = page(object);
        Set<String> names = new TreeSet<>(page.labels());
        names.remove(label.getName());
        return wiki.label(page.id(), names).labels().size();
    }

    @Nullable
    Label getLabel(String name) {
        return wiki.pages().stream().anyMatch(page -> page.labels().contains(name)) ? new Label(name) : null;
    }

    Label createLabel(Label label) {
        return label;
    }

    private WikiPage page(Labelable object) {
        if (object instanceof ContentEntityObject content) {
            return wiki.page(content.getId())
                    .orElseThrow(() -> new IllegalArgumentException("no page with the id " + content.getId()));
        }
        throw new UnsupportedOperationException("not in the sandbox: labels on " + object);
    }
}
