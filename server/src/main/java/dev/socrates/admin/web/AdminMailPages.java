package dev.socrates.admin.web;

import dev.socrates.admin.MailDesk;
import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.notifications.MailException;
import dev.socrates.notifications.MailQueue;
import dev.socrates.notifications.MailState;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Mails that wait and those that could not be sent.
@Controller
@Hidden
@RequestMapping("/admin/mail")
class AdminMailPages {

    private static final int PAGE = 50;

    private final MailQueue mails;
    private final MailDesk desk;

    AdminMailPages(MailQueue mails, MailDesk desk) {
        this.mails = mails;
        this.desk = desk;
    }

    @GetMapping
    String list(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access,
            @RequestParam(defaultValue = "dead") String state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var wanted = Arrays.stream(MailState.values())
                .filter(one -> one.code().equals(state))
                .findFirst()
                .orElse(MailState.DEAD);
        var page = mails.list(wanted, cursor, PAGE);
        model.addAttribute("state", wanted);
        model.addAttribute("states", MailState.values());
        model.addAttribute("counts", mails.counts());
        model.addAttribute("mails", page.items());
        model.addAttribute("next", page.nextCursor());
        model.addAttribute("acts", access.may(AdminPermission.USERS_SUSPEND));
        return "admin/web/mail";
    }

    @PostMapping("/{mail_id}/retry")
    String retry(@Administers(AdminPermission.USERS_SUSPEND) AdminAccess access, @PathVariable("mail_id") UUID id) {
        return act(() -> desk.retry(access, id), "mail-retried");
    }

    @PostMapping("/{mail_id}/discard")
    String discard(@Administers(AdminPermission.USERS_SUSPEND) AdminAccess access, @PathVariable("mail_id") UUID id) {
        return act(() -> desk.discard(access, id), "mail-discarded");
    }

    /// A mail that went its way in the meantime needs nothing more.
    private static String act(Runnable deed, String done) {
        try {
            deed.run();
            return "redirect:/admin/mail?done=" + done;
        } catch (MailException.AlreadySent | MailException.BeingSent _) {
            return "redirect:/admin/mail?done=mail-gone";
        }
    }
}
