package dev.kept.core.goal.proposal;

import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How far a proposal is, in plain words of the reader's language. */
public final class ProposalWords {

    private final Texts texts;
    private final GoalStore goals;
    private final Clock clock;

    /** @param clock tells in which zone days are counted */
    public ProposalWords(Texts texts, GoalStore goals, Clock clock) {
        this.texts = texts;
        this.goals = goals;
        this.clock = clock;
    }

    /** What became of it, or since when it waits. */
    public String state(GoalProposal proposal) {
        ProposalEnd end = proposal.end();
        if (end == null) {
            return texts.text("kept.proposals.state.waiting", day(proposal.at()));
        }
        String key = end.goalKey() == null ? "" : end.goalKey();
        String name = goals.find(key).map(Goal::name).orElse(key);
        return switch (end.state()) {
            case MERGED -> texts.text("kept.proposals.state.merged", day(end.at()), name, key);
            case DECLINED -> texts.text("kept.proposals.state.declined", day(end.at()));
            default -> texts.text("kept.proposals.state.taken_up", day(end.at()), key);
        };
    }

    /** When it arrived. */
    public String arrived(GoalProposal proposal) {
        return day(proposal.at());
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
    }
}
