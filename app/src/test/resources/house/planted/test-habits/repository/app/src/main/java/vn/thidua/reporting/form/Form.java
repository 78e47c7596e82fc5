class Form {
    void rest() {
        Thread.sleep(1);
    }
}
