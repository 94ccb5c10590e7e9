package dev.kept.rest;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.commitment.StepValues;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads a step from the body of a request, as its {@link StepKind} says. What is wrong is noted in the checks.
 *
 * <p>A member that the kind does not ask for is refused with 400, unless it says nothing ({@code null}): whoever sends a
 * date with a correction must not believe that it was corrected.
 */
public final class StepBody implements StepValues {

    private static final String KIND = "kind";
    /** All members that a step of any kind may have. */
    static final Set<String> MEMBERS = members();

    private final Body body;
    private final Set<String> needed;

    private StepBody(Body body, StepKind kind) {
        this.body = body;
        this.needed = kind.needed().stream().map(StepInput::name).collect(Collectors.toSet());
    }

    /** The step; {@code null} when the body names none, which is noted. */
    public static @Nullable Step read(InputStream stream, Checks checks) {
        return read(Body.read(stream, checks, MEMBERS), checks);
    }

    /** The same of a body's member. */
    static @Nullable Step read(Body body, Checks checks) {
        @Nullable StepKind kind = body.requiredChoice(KIND, StepKind.class);
        if (kind == null) {
            return null;
        }
        others(kind).stream()
                .filter(name -> !body.absent(name))
                .forEach(name -> body.wrong(name, "kept.rest.invalid.otherKind"));
        return kind.step(new StepBody(body, kind));
    }

    private static Set<String> others(StepKind kind) {
        Set<String> others = new TreeSet<>(StepKind.inputs().keySet());
        kind.needed().forEach(input -> others.remove(input.name()));
        kind.optional().forEach(input -> others.remove(input.name()));
        return others;
    }

    private static Set<String> members() {
        Set<String> members = new HashSet<>(StepKind.inputs().keySet());
        members.add(KIND);
        return members;
    }

    @Override
    public @Nullable LocalDate day(String name) {
        return needed.contains(name) ? body.day(name) : body.dayOrNull(name);
    }

    @Override
    public boolean flag(String name) {
        return body.flag(name, false);
    }

    @Override
    public @Nullable String line(String name) {
        return body.textOrNull(name);
    }

    @Override
    public @Nullable String lines(String name) {
        return body.lines(name);
    }

    @Override
    public @Nullable Integer whole(String name) {
        return body.wholeOrNull(name);
    }

    @Override
    public @Nullable Double number(String name) {
        return body.numberOrNull(name);
    }

    @Override
    public <E extends Enum<E> & Coded> @Nullable E choice(String name, Class<E> type) {
        return needed.contains(name) ? body.requiredChoice(name, type) : body.choice(name, type);
    }

    @Override
    public <E extends Enum<E> & Coded> Set<E> choices(String name, Class<E> type) {
        return body.choices(name, type);
    }
}
