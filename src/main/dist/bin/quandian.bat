@echo off
rem Starts Quandian. Needs Java 17 or newer: a runtime folder beside bin, JAVA_HOME, or the PATH.
rem More memory for large cities: set QUANDIAN_JAVA_OPTS=-Xmx6g
setlocal
set "QD_HOME=%~dp0.."
set "QD_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "QD_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%QD_HOME%\runtime\bin\java.exe" set "QD_JAVA=%QD_HOME%\runtime\bin\java.exe"

"%QD_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo No Java found: install Java 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 1
)
set "QD_VERSION="
for /f "tokens=3" %%v in ('""%QD_JAVA%" -version 2^>^&1 ^| findstr /i version"') do if not defined QD_VERSION set "QD_VERSION=%%~v"
set "QD_NUMBER="
for /f "delims=.-+ tokens=1" %%n in ("%QD_VERSION%") do set "QD_NUMBER=%%n"
if %QD_NUMBER% LSS 17 (
    echo %QD_JAVA% is version %QD_VERSION%; Java 17 or newer is needed. 1>&2
    exit /b 1
)

set "QD_QUIET="
if %QD_NUMBER% GEQ 24 set "QD_QUIET=--sun-misc-unsafe-memory-access=allow"

set "QD_JAR="
for %%j in ("%QD_HOME%\lib\quandian-*.jar") do (
    echo %%~nxj | findstr /c:"gt-shapefile" >nul || set "QD_JAR=%%~fj"
)
if not defined QD_JAR (
    echo %QD_HOME%\lib is incomplete: the program's jar is missing. 1>&2
    exit /b 1
)

rem Output is UTF-8: the console is told so and gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "QD_CODEPAGE=%%c"
chcp 65001 >nul
"%QD_JAVA%" -XX:TieredStopAtLevel=1 "-Dquandian.home=%QD_HOME%" %QD_QUIET% %QUANDIAN_JAVA_OPTS% -jar "%QD_JAR%" %*
set "QD_EXIT=%ERRORLEVEL%"
if defined QD_CODEPAGE chcp %QD_CODEPAGE% >nul
exit /b %QD_EXIT%
