package dev.kept.core.blind;

/**
 * Who is asked, as it was typed; unchecked.
 *
 * @param name of the function; empty for IT
 * @param people a number
 * @param members name of a group of accounts; empty for none
 */
public record TypedGroup(String name, String people, String members) {}
