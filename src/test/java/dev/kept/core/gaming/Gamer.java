package dev.kept.core.gaming;

import java.time.LocalDate;
import java.util.Set;

/** A way of making figures better without working better; {@code docs/gaming.md} has a row for each. */
enum Gamer {
    /** Promises three weeks later than it thinks it can be done. */
    PAD_DATES(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.SLACK)) {
        @Override
        void live(Team team, Job job) {
            LocalDate padded = job.needed().plusDays(21);
            team.promise(job, job.begun(), padded);
            end(team, job, padded);
        }
    },
    /** Promises only large work that it is sure of, and leaves the rest without a promise. */
    PROMISE_LITTLE(Set.of(Shown.FIRST, Shown.AGREED, Shown.SURPRISES, Shown.BY_SIZE), Set.of(Shown.CASES)) {
        @Override
        void live(Team team, Job job) {
            if (job.late() && job.issue() % 2 == 0) {
                return;
            }
            HONEST.live(team, job);
        }
    },
    /** Makes the promise on the day before the work is done, by the next day. */
    PROMISE_DONE_WORK(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.AHEAD)) {
        @Override
        void live(Team team, Job job) {
            if (job.dropped() == null) {
                team.promise(job, job.done().minusDays(1), job.done());
                team.done(job, job.done());
            }
        }
    },
    /** Moves the date only once it is over, and writes that the business agreed. */
    MOVE_LATE(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayAgreed(job, job.needed().plusDays(1), job.done());
            }
            end(team, job, job.needed());
        }
    },
    /** Asks for a later day on the date itself, when nothing can be planned any more. */
    MOVE_ON_THE_DAY(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.ask(job, job.needed(), job.done());
            }
            end(team, job, job.needed());
        }
    },
    /** Leaves unanswered what the business asks for, and accepts on the day before it is done. */
    ACCEPT_WHEN_DONE(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.AHEAD)) {
        @Override
        void live(Team team, Job job) {
            if (job.dropped() == null) {
                team.askedFor(job, job.begun(), job.done());
                team.accept(job, job.done().minusDays(1));
                team.done(job, job.done());
            }
        }
    },
    /** Asks for a few more days again and again, always in time and always politely. */
    MOVE_FOR_EVER(Set.of(Shown.AGREED, Shown.SURPRISES), Set.of(Shown.NEW_DATES, Shown.DRIFT)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            LocalDate date = job.needed();
            while (job.dropped() == null && job.yielding() && date.isBefore(job.done())) {
                LocalDate next = date.plusDays(4);
                team.ask(job, date.minusDays(2), next);
                date = next;
            }
            end(team, job, date);
        }
    },
    /** Splits late work in two and has one half done in time. */
    SPLIT(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.split(job, job.needed().minusDays(1));
                team.restDone(job, job.done());
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Withdraws what will be late, on its last day. */
    WITHDRAW(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.withdraw(job, job.needed());
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Shows the issue of late work only to a few, just before its date. */
    HIDE(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.LEFT)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.hide(job, job.needed());
            }
            end(team, job, job.needed());
        }
    },
    /** Deletes the issue of late work, just before its date. */
    DELETE(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.delete(job, job.needed());
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Moves the issue of late work to another project, just before its date. */
    MOVE_AWAY(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.LEFT)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.moveAway(job, job.needed());
            }
            end(team, job, job.needed());
        }
    },
    /** Resolves late work on its date and opens it again afterwards. */
    RESOLVE_AND_REOPEN(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.done(job, job.needed());
                team.notDone(job, job.needed().plusDays(1));
                team.done(job, job.done());
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Warns about every promise on the day it is made. */
    WARN_ALWAYS(Set.of(Shown.SURPRISES), Set.of(Shown.PRECISION)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            team.warn(job, job.begun());
            end(team, job, job.needed());
        }
    },
    /** Writes a warning for every promise and tells nobody; once it is late, it says that it told them before. */
    WARN_NOBODY(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            team.warnNobody(job, job.begun());
            if (job.dropped() == null && job.late()) {
                team.sayToldOn(job, job.needed().plusDays(1), job.begun());
            }
            end(team, job, job.needed());
        }
    },
    /** Writes in time of all late work that the business was told by telephone, and tells nobody. */
    STATE_TELLINGS(Set.of(Shown.SURPRISES), Set.of(Shown.REACHED)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayWarned(job, job.needed().minusDays(1));
            }
            end(team, job, job.needed());
        }
    },
    /** Writes in time that the business agreed to a later day, without asking it. */
    ANSWER_FOR_THE_OTHER_SIDE(Set.of(Shown.AGREED, Shown.SURPRISES), Set.of(Shown.ANSWERED)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayAgreed(job, job.needed().minusDays(2), job.done());
            }
            end(team, job, job.needed());
        }
    },
    /** Writes on the last day of late work that the business no longer wants it. */
    RELEASE_ON_THE_DAY(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayReleased(job, job.needed());
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Writes the same on the day before. */
    RELEASE_WITH_A_TICK(Set.of(Shown.FIRST, Shown.AGREED, Shown.BY_SIZE), Set.of(Shown.LEFT)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayReleased(job, job.needed().minusDays(1));
            } else {
                end(team, job, job.needed());
            }
        }
    },
    /** Makes late work small, and work in time large, once it is known which is which. */
    RESIZE(Set.of(Shown.BY_SIZE), Set.of(Shown.SMALL, Shown.LEFT)) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null) {
                team.resize(job, job.needed().minusDays(1), job.late() ? 1 : 13);
            }
            end(team, job, job.needed());
        }
    },
    /** Writes on the day before the date of late work that the date was mistyped. */
    CORRECT_LATE(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.sayMistyped(job, job.needed().minusDays(1), job.done());
            }
            end(team, job, job.needed());
        }
    },
    /** Writes afterwards that late work was done on its date. */
    BACKDATE(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            HONEST.live(team, job);
            if (job.dropped() == null && job.late()) {
                team.sayDoneOn(job, job.done().plusDays(1), job.needed());
            }
        }
    },
    /** The twin whom every other is held against: promises what it thinks, tells what it sees, asks before it is late. */
    HONEST(Set.of(), Set.of()) {
        @Override
        void live(Team team, Job job) {
            team.promise(job, job.begun(), job.needed());
            if (job.dropped() == null && job.late()) {
                team.warn(job, job.foreseen());
                team.ask(job, job.foreseen(), job.done());
            }
            end(team, job, job.needed());
        }
    };

    private final Set<Shown> lifts;
    private final Set<Shown> shownBy;

    Gamer(Set<Shown> lifts, Set<Shown> shownBy) {
        this.lifts = lifts;
        this.shownBy = shownBy;
    }

    /** The headlines that rise, by more than chance. */
    Set<Shown> lifts() {
        return lifts;
    }

    /** What moves against them. */
    Set<Shown> shownBy() {
        return shownBy;
    }

    /** What this team does about a piece of work. */
    abstract void live(Team team, Job job);

    /** The work is done on its day, or dropped by the business, which the team writes down. */
    void end(Team team, Job job, LocalDate date) {
        if (job.dropped() == null) {
            team.done(job, job.done());
        } else {
            team.sayReleased(job, job.dropped());
        }
    }
}
