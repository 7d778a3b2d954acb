package dev.socrates.notifications;

import dev.socrates.notifications.QueuedMail.Counts;
import dev.socrates.platform.Page;
import dev.socrates.platform.chores.Chores;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mailer;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The mails that wait, and what became of the others. It survives restarts; the [Postman] works it.
@Service
public class MailQueue implements Mailer {

    private final MailRepository mails;
    private final Chores chores;
    private final Clock clock;

    MailQueue(MailRepository mails, Chores chores, Clock clock) {
        this.mails = mails;
        this.chores = chores;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(UUID id, Mail mail) {
        mails.insert(id, mail, clock.instant());
        if (mail.urgency() == Mail.Urgency.AT_ONCE) {
            wakeAfterCommit();
        }
    }

    /// The newest first.
    ///
    /// @param state only these; null for all
    public Page<QueuedMail> list(@Nullable MailState state, @Nullable String cursor, @Nullable Integer limit) {
        int most = Page.limit(limit);
        return Page.of(mails.list(state, Page.decode(cursor), most + 1), most, QueuedMail::id);
    }

    public Counts counts() {
        return mails.counts();
    }

    /// Sends a dead letter, or one that waits, now, and lets it have all its attempts again.
    ///
    /// @throws MailException when there is none, or it is sent or being sent
    @Transactional
    public void retry(UUID id) {
        if (!mails.retry(id, clock.instant())) {
            throw whyNot(id);
        }
        wakeAfterCommit();
    }

    /// Throws a dead letter, or one that waits, away.
    ///
    /// @throws MailException when there is none, or it is sent or being sent
    @Transactional
    public void discard(UUID id) {
        if (!mails.discard(id)) {
            throw whyNot(id);
        }
    }

    /// Removes every trace of an address, whatever became of its mails.
    ///
    /// @throws MailException.BeingSent when one of them is being sent; the others are gone
    @Transactional(noRollbackFor = MailException.BeingSent.class)
    public void forget(String recipient) {
        mails.forget(recipient);
        if (mails.knows(recipient)) {
            throw new MailException.BeingSent();
        }
    }

    private MailException whyNot(UUID id) {
        var state = mails.state(id).orElseThrow(MailException.Unknown::new);
        return state == MailState.SENT ? new MailException.AlreadySent() : new MailException.BeingSent();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                chores.wake(Postman.CHORE);
            }
        });
    }
}
