// Passkeys: asks the server what to ask the device, and tells the server what the device said.
// Without this script, or on a device without passkeys, the buttons stay hidden and passwords work as before.
(() => {
  const token = document.querySelector('meta[name=td-csrf]');
  if (!window.PublicKeyCredential || !navigator.credentials || !token) return;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

  const post = (address, body) => fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', [token.dataset.header]: token.content },
    body,
  });

  const named = ids => (ids ?? []).map(item => ({ ...item, id: bytes(item.id) }));

  // What both kinds of answers have.
  const answer = credential => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
  });

  const prove = async () => {
    const asked = await (await post('/identity/factor/passkeys/challenge', '')).json();
    const credential = await navigator.credentials.get({
      publicKey: { ...asked, extensions: undefined, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) },
    });
    const { response } = credential;
    return post('/identity/factor/passkeys/login', JSON.stringify({
      ...answer(credential),
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : undefined,
      },
    }));
  };

  const create = async button => {
    const reply = await post('/identity/factor/passkeys/options', '');
    if (reply.status === 428) {
      location.assign('/identity/factor/confirm');
      return null;
    }
    const asked = await reply.json();
    const credential = await navigator.credentials.create({
      publicKey: {
        ...asked,
        extensions: undefined,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: named(asked.excludeCredentials),
      },
    });
    const { response } = credential;
    const label = document.getElementById('label').value.trim() || button.dataset.default;
    return post('/identity/factor/passkeys', JSON.stringify({
      credential: {
        ...answer(credential),
        response: {
          attestationObject: text(response.attestationObject),
          clientDataJSON: text(response.clientDataJSON),
          transports: response.getTransports ? response.getTransports() : [],
        },
      },
      label: label.slice(0, 60),
    }));
  };

  const run = async (button, ceremony) => {
    const failed = document.getElementById('passkey-failed');
    button.disabled = true;
    if (failed) failed.hidden = true;
    try {
      const reply = await ceremony(button);
      if (reply) location.assign((await reply.json()).next);
    } catch {
      // The person has closed the device's question, or the device knows no passkey for us.
      if (failed) failed.hidden = false;
    } finally {
      button.disabled = false;
    }
  };

  document.querySelectorAll('.td-passkey').forEach(place => { place.hidden = false; });
  document.querySelectorAll('.td-no-passkey').forEach(place => { place.hidden = true; });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-td-passkey]');
    if (button) run(button, button.dataset.tdPasskey === 'create' ? create : prove);
  });
})();
