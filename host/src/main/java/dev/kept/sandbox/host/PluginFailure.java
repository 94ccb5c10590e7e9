package dev.kept.sandbox.host;

/** Something in a plugin that the product would refuse. The message says what, as the product's log would. */
public final class PluginFailure extends RuntimeException {
    public PluginFailure(String message) {
        super(message);
    }

    public PluginFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
