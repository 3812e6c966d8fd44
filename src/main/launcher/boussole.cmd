@echo off
rem Starts Boussole with a Java 25: JAVA_HOME if it is one, else the one that built this copy, else the one on the PATH.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA if exist "%LIB%\jdk" for /f "usebackq delims=" %%h in ("%LIB%\jdk") do call :try "%%h"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined JAVA (
    echo Boussole a besoin de Java 25 : installez-le ^(https://adoptium.net^) ou indiquez son dossier dans JAVA_HOME. 1>&2
    exit /b 1
)
chcp 65001 >nul
"%JAVA%" "@%LIB%\java.options" --module-path "%LIB%\javafx" -classpath "%LIB%\*" fr.boussole.shell.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul && set "JAVA=%~1\bin\java.exe"
exit /b 0
