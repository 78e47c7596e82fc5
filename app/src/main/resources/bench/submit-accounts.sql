-- The officers of the benchmark; the application gives them their units. None of them is a real person.
insert into identity.account (id, username, display_name, password_hash)
select ('00000000-0000-be9c-0000-' || lpad(to_hex(number), 12, '0'))::uuid, 'bench-' || number, 'bench-' || number,
       ':hash'
  from generate_series(0, :clients - 1) number;
