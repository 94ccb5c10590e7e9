package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.core.scoreboard.Targets;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;

/**
 * What is published of a project.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param project as it is called now
 * @param groups of the product that shows it, whoever may read it there; none for everybody
 * @param spans whole quarters that are over, oldest first
 * @param target the share of promises kept that is aimed at, 0 to 1; missing in what an older version wrote
 */
public record PublishedJson(
        int version,
        ProjectJson project,
        List<String> groups,
        List<SpanJson> spans,
        @Written @Nullable Double target) {

    public PublishedJson {
        Json.there("project", project);
        groups = List.copyOf(Json.there("groups", groups));
        spans = List.copyOf(Json.there("spans", spans));
    }

    public static PublishedJson of(PublishedProject published) {
        return new PublishedJson(
                Json.VERSION,
                new ProjectJson(published.key(), published.name()),
                published.audience().groups(),
                published.board().spans().stream().map(SpanJson::of).toList(),
                published.board().target());
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static PublishedProject read(String text) {
        PublishedJson json = Json.read(text, PublishedJson.class);
        return new PublishedProject(
                json.project.key(),
                json.project.name(),
                new Audience(json.groups),
                new PublishedBoard(
                        json.spans.stream().map(SpanJson::span).toList(),
                        json.target == null ? Targets.STANDARD.rates() : json.target));
    }

    /**
     * Some quarters.
     *
     * @param from the first day
     * @param until the day after the last
     * @param kept of the promises due in them, those kept by the date first given
     * @param surprises of the delays among them, those that nobody announced; {@code null} where they are too few
     * @param madeOn the day on which they were counted
     */
    public record SpanJson(
            LocalDate from,
            LocalDate until,
            ShareJson kept,
            @Nullable ShareJson surprises,
            LocalDate madeOn) {

        public SpanJson {
            Json.there("from", from);
            Json.there("until", until);
            Json.there("kept", kept);
            Json.there("madeOn", madeOn);
        }

        static SpanJson of(PublishedSpan span) {
            return new SpanJson(
                    span.from(),
                    span.until(),
                    ShareJson.of(span.kept()),
                    span.surprises().n() == 0 ? null : ShareJson.of(span.surprises()),
                    span.madeOn());
        }

        PublishedSpan span() {
            return new PublishedSpan(
                    from, until, kept.rate(), surprises == null ? new Rate(0, 0) : surprises.rate(), madeOn);
        }
    }

    /**
     * A share.
     *
     * @param hits the numerator
     * @param n the denominator
     */
    public record ShareJson(int hits, int n) {

        static ShareJson of(Rate rate) {
            return new ShareJson(rate.hits(), rate.n());
        }

        Rate rate() {
            return FigureJson.rate(hits, n);
        }
    }
}
