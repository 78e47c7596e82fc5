package vn.thidua.house.planted.transaction;

import org.springframework.transaction.annotation.Transactional;

/** Opens a transaction where it belongs. */
class RightService {

    @Transactional
    public void change() {}
}
