package dev.kept.definitions.understanding;

import dev.kept.core.measure.Rate;

/** <b>Onboarding with the guide</b>: joiners who finished the function's checklist in 30 days ÷ joiners. */
public final class OnboardingWithGuide {

    private OnboardingWithGuide() {}

    public static Rate of(int finished, int joiners) {
        return new Rate(finished, joiners);
    }
}
