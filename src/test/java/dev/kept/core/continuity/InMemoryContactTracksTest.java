package dev.kept.core.continuity;

import dev.kept.contract.ContactTracksContract;

class InMemoryContactTracksTest extends ContactTracksContract {

    private final ContactTracks store = new InMemoryContactTracks();

    @Override
    protected ContactTracks store() {
        return store;
    }
}
