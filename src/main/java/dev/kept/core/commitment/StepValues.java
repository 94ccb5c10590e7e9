package dev.kept.core.commitment;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.Set;

/** What somebody typed for a step, by the names of its {@link StepInput}s. What was left out is {@code null}. */
public interface StepValues {

    @Nullable
    LocalDate day(String name);

    boolean flag(String name);

    @Nullable
    String line(String name);

    @Nullable
    String lines(String name);

    @Nullable
    Integer whole(String name);

    @Nullable
    Double number(String name);

    <E extends Enum<E> & Coded> @Nullable E choice(String name, Class<E> type);

    <E extends Enum<E> & Coded> Set<E> choices(String name, Class<E> type);
}
