"""E-mail about appointments: through which server it goes, whether it goes, and how it went last."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.mail import Attempt, Sending, is_mail_address
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.mail_line import MailLine
from desktop.services.mail_server import PORTS, MailSettings, SetMailServer, mail_settings
from desktop.services.queries.notices import mail_state
from ui.attempt import Attempt as Try
from ui.attempt import Performing, WayBack
from ui.dates import date_text, in_oslo, time_text
from ui.help.topic import set_help
from ui.mail_sender import MailSender, Trying
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WIDTH = 640
_PORT_WIDTH = 160


class MailTab(QWidget):
    """The administrator sets the server up; everybody sees how the mail goes."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, sender: MailSender | None = None) -> None:
        super().__init__(parent)
        set_help(self, "station#mail")
        self._session = session
        self._tasks = sender.tasks if sender else session.tasks
        self._kept: MailSettings | None = None
        self._sent_to = ""
        self._title = label("", "heading", self)
        self._state = label("", "", self, wrap=True)
        self._fault = Notice(self)
        self.active = QCheckBox(self)
        self.host, self.login, self.password, self.sent_from = (QLineEdit(self) for _ in range(4))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.port = NumberBox(PORTS, self)
        edits = {"host": self.host, "port": self.port, "login": self.login}
        edits |= {"password": self.password, "sender": self.sent_from}
        self.fields = {name: Field("", edit, parent=self) for name, edit in edits.items()}
        self.save_button = primary_button("", Icon.SAVE, self)
        self._test_title = label("", "heading", self)
        self.recipient = QLineEdit(self)
        self.recipient_field = Field("", self.recipient, parent=self)
        self.test_button = button("", icon=Icon.EMAIL, parent=self)
        for edit in (self.host, self.login, self.password, self.sent_from, self.recipient):
            edit.setMaxLength(250)
        self.save_button.clicked.connect(self.save)
        self.test_button.clicked.connect(self.send_test)
        self.recipient.returnPressed.connect(self.test_button.click)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.setFocusProxy(self.active)
        self._words()

    @property
    def state(self) -> str:
        """Return how the mail goes, as it is said."""
        return self._state.text()

    @property
    def fault(self) -> str:
        """Return why the last message did not go, or nothing."""
        return self._fault.text

    def read(self) -> None:
        """Read settings and state again; what was typed and not saved stays."""
        before, self._kept = self._kept, mail_settings(self._session.store)
        if before is None or self._typed() == (before.active, before.host, before.port, before.login, before.sender):
            self._show(self._kept)
        may = Right.SET_UP_STATION in self._session.actor.rights
        for widget in (self.active, self.host, self.port, self.login, self.password, self.sent_from):
            widget.setEnabled(may)
        self.save_button.setVisible(may)
        self._show_state()

    @Slot()
    def save(self) -> None:
        """Set what is typed."""
        for field in self.fields.values():
            field.set_error("")
        active, host, port, login, sender = self._typed()
        command = SetMailServer(active, host, port, login, sender, self.password.text())
        Try(self._session, Performing(self._session, (command,)), self._saved, self._refused, self)

    @Slot()
    def send_test(self) -> None:
        """Send a message by which the saved settings are tried."""
        recipient = self.recipient.text().strip()
        good = is_mail_address(recipient)
        self.recipient_field.set_error("" if good else self.tr("Write an e-mail address, such as post@example.org."))
        if not good:
            self.recipient.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.test_button.setEnabled(False)
        self._sent_to = recipient
        work = Trying(self._session.store, MailLine(), recipient, self._session.language)
        self._tasks.submit(work, self._tried, self._not_tried)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self.isVisible():
                self.read()

    @Slot(object)
    def _tried(self, attempt: Attempt | None) -> None:
        self.test_button.setEnabled(True)
        if attempt is None:
            self._session.messages.warning(
                self.tr("No e-mail is sent: it is switched off, or this is an invented station.")
            )
        elif attempt.sending is Sending.SENT:
            text = self.tr("The server has taken the message to %1. Look whether it arrives.")
            self._session.messages.success(text.replace("%1", self._sent_to))
        else:
            self._session.messages.problem(self.tr("The message was not sent."), self._why(attempt))

    @Slot(object)
    def _not_tried(self, error: BaseException) -> None:
        self.test_button.setEnabled(True)
        raise error

    @Slot(object)
    def _saved(self, outcome: Outcome) -> None:
        self.password.clear()
        self._kept = mail_settings(self._session.store)
        self._show(self._kept)
        self._show_state()
        way = None
        if outcome.undo is not None:
            way = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Undo"))
        self._session.messages.success(self.tr("The mail server is set up."), undo=way)

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        about = {"mail-host-needed": "host", "mail-port": "port", "mail-sender-wrong": "sender"}.get(broken.code)
        if about is None:
            return False
        self.fields[about].set_error(self._session.sentence(broken))
        self.fields[about].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _typed(self) -> tuple[bool, str, int, str, str]:
        texts = [edit.text().strip() for edit in (self.host, self.login, self.sent_from)]
        return (self.active.isChecked(), texts[0], self.port.value(), texts[1], texts[2])

    def _show(self, settings: MailSettings) -> None:
        self.active.setChecked(settings.active)
        self.host.setText(settings.host)
        self.port.setValue(settings.port)
        self.login.setText(settings.login)
        self.sent_from.setText(settings.sender)
        self.password.setPlaceholderText(self.tr("kept") if settings.has_password else "")
        if not self.recipient.text():
            self.recipient.setText(settings.sender)

    def _show_state(self) -> None:
        state = mail_state(self._session.store)
        active = self._kept is not None and self._kept.active
        if not active:
            self._state.setText(self.tr("No e-mail is sent. Who is to be told stands under Items, Post and phone."))
        elif state.last is None or state.last_at is None:
            self._state.setText(self.tr("Nothing has been sent yet. Waiting: %1").replace("%1", str(state.waiting)))
        else:
            at = in_oslo(state.last_at)
            when = f"{date_text(at.date(), self._session.language)} {time_text(at.time())}"
            text = self.tr("Last tried: %1. Waiting: %2").replace("%1", when)
            self._state.setText(text.replace("%2", str(state.waiting)))
        # What the server refuses for good is a matter of one message, and stands with those who are to be told.
        bad = active and state.last is not None and state.last.sending not in (Sending.SENT, Sending.REFUSED)
        self._fault.say(self._why(state.last) if bad and state.last else "", Tone.WARNING)

    def _why(self, attempt: Attempt) -> str:
        words = {
            "no-server": self.tr("No mail server answers under this name and port."),
            "time-out": self.tr("The mail server does not answer in time."),
            "certificate": self.tr("The mail server cannot prove that it is the one named: its certificate is wrong."),
            "no-starttls": self.tr("The mail server offers no encrypted line, and without one nothing is sent."),
            "login": self.tr("The mail server refuses the log-in. Check log-in and password."),
            "line-lost": self.tr("The line was lost while a message was sent. It may have arrived."),
            "claim-ended": self.tr("The program was closed while a message was sent. It may have arrived."),
        }
        return words.get(attempt.code) or self.tr("The mail server answered %1.").replace("%1", attempt.code)

    def _words(self) -> None:
        give_name(self._scroll, self.tr("E-mail"))
        self._title.setText(self.tr("E-mail about appointments"))
        self.active.setText(self.tr("Send confirmations and reminders by e-mail"))
        texts = {
            "host": (self.tr("Mail server"), self.tr("Its name, as whoever runs it has told you.")),
            "port": (self.tr("Port"), self.tr("The usual one is 587.")),
            "login": (self.tr("Log-in"), self.tr("Empty where the server asks for none.")),
            "password": (self.tr("Password"), self.tr("Empty keeps the one there. It is kept in the database only.")),
            "sender": (self.tr("Sender"), self.tr("The address that the e-mail comes from.")),
        }
        for name, (title, help_text) in texts.items():
            self.fields[name].set_texts(title, help_text)
        rename(self.save_button, self.tr("Save"))
        self._test_title.setText(self.tr("Try it"))
        self.recipient_field.set_texts(self.tr("Send a test message to"), self.tr("With the settings as saved."))
        rename(self.test_button, self.tr("Send test message"))

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        for part in (self._title, self._state, self._fault, self.active):
            column.addWidget(part)
        server = QHBoxLayout()
        server.setSpacing(space.l)
        self.fields["port"].setMaximumWidth(_PORT_WIDTH)
        server.addWidget(self.fields["host"], 1, Qt.AlignmentFlag.AlignTop)
        server.addWidget(self.fields["port"], 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(server)
        account = QHBoxLayout()
        account.setSpacing(space.l)
        for name in ("login", "password"):
            account.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(account)
        column.addWidget(self.fields["sender"])
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space.m)
        column.addWidget(self._test_title)
        column.addWidget(self.recipient_field)
        column.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
