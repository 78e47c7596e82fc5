package vn.thidua.identity.login;

/** Planted. */
@Controller
class LoginController {

    @GetMapping("/login")
    void answer() {}
}
