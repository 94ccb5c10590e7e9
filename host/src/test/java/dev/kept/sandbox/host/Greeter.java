package dev.kept.sandbox.host;

/** A service of the test product. */
@FunctionalInterface
public interface Greeter {
    String greet(String name);
}
