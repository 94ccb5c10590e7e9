package dev.kept.sandbox.host.plugin;

/** A part of the kernel that does something for every plugin: its tables, servlets, REST resources. */
public interface Part {

    /** Called when the plugin's beans are made. A {@link dev.kept.sandbox.host.PluginFailure} keeps it from starting. */
    default void enabled(Plugin plugin) {}

    /** Called when the plugin is disabled, while its beans are still there. */
    default void disabled(Plugin plugin) {}

    /** Called when single modules of an enabled plugin were disabled or enabled. */
    default void modulesChanged(Plugin plugin) {}

    /** Called before the plugin's beans are made. */
    default void starting(Plugin plugin) {}
}
