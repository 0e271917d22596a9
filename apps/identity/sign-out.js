document.querySelector('form button[name="logout"]')?.click();
