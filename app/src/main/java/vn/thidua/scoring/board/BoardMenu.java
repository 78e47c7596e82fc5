package vn.thidua.scoring.board;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the score boards into the menu. */
@Configuration(proxyBeanMethods = false)
class BoardMenu {

    @Bean
    MenuEntry scoreBoardMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 10, "scoring.board.menu", BoardAddress.BOARD, "scale")
                .onlyWith(BoardPermission.READ.key());
    }
}
