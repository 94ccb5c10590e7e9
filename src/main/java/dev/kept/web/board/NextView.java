package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a project has promised next, as rows: what, to whom, by when and how far that is, and whether it is in danger. */
final class NextView {

    private final Texts texts;
    private final LocalFormat format;

    NextView(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** @param today the reader's day */
    List<Model> rows(List<UpcomingPromise> next, LocalDate today, ScoreboardView.Places places, Medium medium) {
        return next.stream().map(one -> row(one, today, places, medium)).toList();
    }

    private Model row(UpcomingPromise one, LocalDate today, ScoreboardView.Places places, Medium medium) {
        String state = one.inDanger() ? "danger" : one.waiting() ? "waiting" : "";
        Optional<String> address = Links.safe(places.issue()).map(before -> before + Links.encode(one.issueKey()));
        Model model = new Model(texts)
                .text("summary", one.summary())
                .text("link", address.orElse(""))
                .text("requester", one.requester())
                .message("due", "kept.next.due", format.shortDay(one.due()), format.distance(one.due(), today))
                .markup("lozenge", medium.attribute("lozenge-" + state));
        if (state.isEmpty()) {
            return model.text("state", "");
        }
        return model.message("state", one.inDanger() ? "kept.next.danger" : "kept.next.waiting");
    }
}
