package dev.kept.core.notice;

import dev.kept.contract.NoticeChoicesContract;

class InMemoryNoticeChoicesTest extends NoticeChoicesContract {

    private final NoticeChoices choices = new InMemoryNoticeChoices();

    @Override
    protected NoticeChoices choices() {
        return choices;
    }
}
