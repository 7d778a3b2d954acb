package dev.socrates.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Hidden
class StartPage {

    @GetMapping("/")
    Object start() {
        return LocalPath.redirect(Entrance.current() == null ? "/welcome" : "/projects");
    }
}
