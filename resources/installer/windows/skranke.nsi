; The installer for Windows, of the folder that PyInstaller made on Windows (docs/deploy.md, docs/building.md):
;
;     makensis -DVERSION=0.6.0 -DFOLDER=dist\skranke -DOUT=dist\skranke-0.6.0-setup.exe skranke.nsi
;
; With -DSIGN="signtool sign /fd sha256 /a" installer and uninstaller are signed as they are made.
; Silent: /S, another folder by /D=C:\folder as the last word. Exit codes: 0 done; 1 cancelled; 2 broken off;
; 4 the program runs; 5 a newer version is installed; 6 the rights of the data folder could not be set.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!ifndef VERSION | FOLDER | OUT
  !error "Say -DVERSION=, -DFOLDER= and -DOUT="
!endif

; The upgrade code: under this name Windows knows every version, and one takes the place of another. It never changes.
!define CODE "{6B1D2B7E-52A4-4C8B-9E0A-3D1C5E7F9A24}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${CODE}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\skranke.exe"
!define GROUP "Skranke"

Name "Skranke"
BrandingText "Skranke ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Skranke"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Skranke"
VIAddVersionKey /LANG=0 "FileDescription" "Skranke ${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "skranke.ico"
!define MUI_UNICON "skranke.ico"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "NorwegianNynorsk"
!insertmacro MUI_LANGUAGE "English"

LangString RUNS ${LANG_NORWEGIAN} "Skranke kjører. Lukk programmet, og kjør installasjonen på nytt; ingenting er endret."
LangString RUNS ${LANG_NORWEGIANNYNORSK} "Skranke køyrer. Lukk programmet, og køyr installasjonen på nytt; ingenting er endra."
LangString RUNS ${LANG_ENGLISH} "Skranke is running. Close it, and run the installation again; nothing was changed."
LangString NEWER ${LANG_NORWEGIAN} "En nyere versjon av Skranke er installert; ingenting er endret."
LangString NEWER ${LANG_NORWEGIANNYNORSK} "Ein nyare versjon av Skranke er installert; ingenting er endra."
LangString NEWER ${LANG_ENGLISH} "A newer version of Skranke is installed; nothing was changed."
LangString OLD ${LANG_NORWEGIAN} "Skranke trenger Windows 10 eller nyere, 64 bit."
LangString OLD ${LANG_NORWEGIANNYNORSK} "Skranke treng Windows 10 eller nyare, 64 bit."
LangString OLD ${LANG_ENGLISH} "Skranke needs Windows 10 or later, 64 bit."
LangString OPEN ${LANG_NORWEGIAN} "Rettighetene til datamappen kunne ikke settes. Installasjonen er avbrutt."
LangString OPEN ${LANG_NORWEGIANNYNORSK} "Rettane til datamappa kunne ikkje setjast. Installasjonen er avbroten."
LangString OPEN ${LANG_ENGLISH} "The rights of the data folder could not be set. The installation was broken off."

!macro StopWith CODE_OF_EXIT SENTENCE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE_OF_EXIT}
  Quit
!macroend

; A program that runs holds its own file: then nothing is touched.
!macro StopWhereItRuns
  ${If} ${FileExists} "$INSTDIR\skranke.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\skranke.exe" a
    ${If} ${Errors}
      !insertmacro StopWith 4 "$(RUNS)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what an installer laid there: policy.toml beside the program is the administrator's, and data are elsewhere.
!macro RemoveProgram
  Delete "$INSTDIR\skranke.exe"
  RMDir /r "$INSTDIR\_internal"
!macroend

Function .onInit
  SetShellVarContext all
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro StopWith 2 "$(OLD)"
  ${EndIf}
  ; An upgrade goes where the program is, unless another folder was named.
  ReadRegStr $1 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\Skranke"
    StrCpy $INSTDIR $1
  ${EndIf}
  ReadRegStr $2 HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $2 != ""
    ${VersionCompare} $2 "${VERSION}" $3
    ${If} $3 == 1
      !insertmacro StopWith 5 "$(NEWER)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Skranke"
  !insertmacro StopWhereItRuns
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  ; An example of what can be decided for this computer; the real one is made by whoever decides, and never touched.
  File "/oname=policy-example.toml" "..\policy.toml"

  ; The folder of the data, the first time (docs/trust.md): the system, the administrators, and the local group of
  ; those who work at the counter. Nobody by inheritance, for everybody may look into what lies below ProgramData.
  ReadRegStr $2 HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $2 == ""
    nsExec::Exec '"$SYSDIR\net.exe" localgroup "${GROUP}" /add'
    Pop $0 ; not 0 where there is such a group
    CreateDirectory "$APPDATA\skranke\data"
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\skranke" /setowner *S-1-5-32-544 /q'
    Pop $0
    nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\skranke" /inheritance:r \
      /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F "${GROUP}:(OI)(CI)M" /q'
    Pop $0
    ${If} $0 != 0
      !insertmacro RemoveProgram
      !insertmacro StopWith 6 "$(OPEN)"
    ${EndIf}
  ${EndIf}

  CreateShortCut "$SMPROGRAMS\Skranke.lnk" "$INSTDIR\skranke.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${APP_PATH}" "" "$INSTDIR\skranke.exe"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Skranke"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\skranke.exe"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "Skranke"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  SetShellVarContext all
  SetRegView 64
FunctionEnd

; The data in ProgramData stay, with the group and the rights, and so does policy.toml.
Section "Uninstall"
  !insertmacro StopWhereItRuns
  !insertmacro RemoveProgram
  Delete "$INSTDIR\policy-example.toml"
  Delete "$SMPROGRAMS\Skranke.lnk"
  DeleteRegKey HKLM "${APP_PATH}"
  DeleteRegKey HKLM "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; goes only where it is empty
SectionEnd
