package dev.kept.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What JSON looks like: of a method's answer, or of the body it takes. The description of the API is made from this; the
 * recorded answers are held to it.
 */
@Repeatable(Shape.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Shape {
    /** A record whose members are those of the JSON, or text where the answer is no JSON. */
    Class<?> value();

    /** Whether it is a short list of these, see {@link dev.kept.link.ListJson}. */
    boolean list() default false;

    /** The status the answer comes with. */
    int status() default 200;

    /** A method that can answer in more than one shape. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Shape[] value();
    }
}
