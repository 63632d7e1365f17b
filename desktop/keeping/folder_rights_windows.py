"""The rights of a folder on Windows; imported there only."""

import sys
from pathlib import Path

if sys.platform == "win32":
    import ntsecuritycon
    import pywintypes
    import win32api
    import win32security

    GROUP = "Skranke"
    """A local group that an administrator may make: all accounts of the system that work at this counter."""
    _ALWAYS = ("S-1-5-18", "S-1-5-32-544")
    """The system and the administrators, whatever the language of Windows calls them."""

    def protect_folder(folder: Path) -> None:
        """Let in the system, the administrators, the account that works here now, and the group; nobody by inheritance.

        Raises:
            OSError: Windows refused.
        """
        everything = win32security.OBJECT_INHERIT_ACE | win32security.CONTAINER_INHERIT_ACE
        try:
            sids = [win32security.ConvertStringSidToSid(text) for text in _ALWAYS]
            sids.append(win32security.LookupAccountName(None, win32api.GetUserNameEx(win32api.NameSamCompatible))[0])
            if (group := _group()) is not None:
                sids.append(group)
            rights = win32security.ACL()
            for sid in sids:
                rights.AddAccessAllowedAceEx(
                    win32security.ACL_REVISION_DS, everything, ntsecuritycon.FILE_ALL_ACCESS, sid
                )
            win32security.SetNamedSecurityInfo(
                str(folder),
                win32security.SE_FILE_OBJECT,
                win32security.DACL_SECURITY_INFORMATION | win32security.PROTECTED_DACL_SECURITY_INFORMATION,
                None,
                None,
                rights,
                None,
            )
        except pywintypes.error as error:
            raise PermissionError(error.winerror, error.strerror, str(folder)) from None

    def _group() -> object:
        try:
            return win32security.LookupAccountName(None, GROUP)[0]
        except pywintypes.error:
            return None

else:

    def protect_folder(folder: Path) -> None:
        """Refuse: there are no such rights here."""
        raise OSError(folder.name)
