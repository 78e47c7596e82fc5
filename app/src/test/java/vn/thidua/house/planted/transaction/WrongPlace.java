package vn.thidua.house.planted.transaction;

import org.springframework.transaction.annotation.Transactional;

/** Opens a transaction where nobody looks for one. */
public class WrongPlace {

    @Transactional
    public void change() {}
}
