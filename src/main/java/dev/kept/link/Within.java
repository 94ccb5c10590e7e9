package dev.kept.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a member, both included: of a number, of a text's length, or of how many a list holds. For the description
 * of the API alone; rules of the core hold them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.METHOD})
public @interface Within {
    /** The lower end; none when not said. */
    double least() default Double.NEGATIVE_INFINITY;

    /** The upper end; none when not said. */
    double most() default Double.POSITIVE_INFINITY;

    /** Whether the lower end itself is out. */
    boolean above() default false;
}
