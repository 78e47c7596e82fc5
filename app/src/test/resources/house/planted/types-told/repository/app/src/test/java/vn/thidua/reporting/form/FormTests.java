package vn.thidua.reporting.form;

class FormTests {}
